"""What the API takes: equals checkbox property filter."""

from typing import Required, TypedDict


class EqualsCheckboxPropertyFilterParam(TypedDict, total=False):
    """The variant `equals` of `CheckboxPropertyFilterParam`."""

    equals: Required[bool]
