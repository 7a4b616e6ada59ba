"""Types of answers of `client.pets`."""

from .._runtime.models import Field, Model


class Pet(Model):
    """Returned by `pets.list`."""

    class_: str | None = Field(default=None, alias="class")
    none: str | None = Field(default=None, alias="None")
    schema_: str | None = Field(default=None, alias="schema")
    model_config_: str | None = Field(default=None, alias="model_config")
    private: str | None = Field(default=None, alias="_private")
    n_2fast: str | None = Field(default=None, alias="2fast")
    camel_case: str | None = Field(default=None, alias="camelCase")
    http_status: str | None = Field(default=None, alias="HTTPStatus")
    with_blank: str | None = Field(default=None, alias="with blank")
    at_type: str | None = Field(default=None, alias="@type")
    grosse: str | None = Field(default=None, alias="größe")
    名前: str | None = None
    plus_1: int | None = Field(default=None, alias="+1")
    n_1: int | None = Field(default=None, alias="-1")
    field: str | None = Field(default=None, alias="")
    name: str | None = None
    Name: str | None = None
