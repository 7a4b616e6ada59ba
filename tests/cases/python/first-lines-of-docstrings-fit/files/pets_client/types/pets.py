"""An animal that lives with people and is fed by them, be it a cat, a dog, a bird or a rabbit."""

from .._runtime.models import Model


class Pet(Model):
    """An animal that lives with people and is fed by
    them, be it a cat, a dog, a bird or a rabbit.
    """

    fits: str | None = None
    """This text and its quotes take exactly a hundred columns if its indentation is counted too."""
    halves: str | None = None
    """This text would just fit into its line without
    its quotes; so it becomes two of like length.
    """
    alone: str | None = None
    """This text is somewhat longer than one line, and by all rules of wrapping its last
    word would be alone.
    """
    none: str | None = None
    """The name, None for none; `null` is code, as is {"a": null}, and nullable is a word."""
    quoted: str | None = None
    """ "Rex" """
    word: str | None = None
    """https://example.com/a/very/long/address/that/cannot/be/broken/into/two/lines/whatever/happens/to/it.html"""
    list: str | None = None
    """One of these:

    - `cat`, which purrs when it is content and scratches when it is not, so that
      one knows where one is
    - `dog`
    """
