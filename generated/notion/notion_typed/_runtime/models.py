"""What the modules of generated response types import, in one place."""

from pydantic import Field

from .base_model import Model, UnknownVariant
from .pagination import ArrayPageModel, FirstPageModel, PageModel
from .scalars import Base64, Number
from .unions import ByKey, ByTag, FullOrPartial, InOrder

__all__ = [
    "ArrayPageModel",
    "Base64",
    "ByKey",
    "ByTag",
    "Field",
    "FirstPageModel",
    "FullOrPartial",
    "InOrder",
    "Model",
    "Number",
    "PageModel",
    "UnknownVariant",
]
