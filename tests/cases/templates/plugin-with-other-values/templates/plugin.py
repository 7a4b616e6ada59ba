filters = {
    "team": "Shelter",
    "not a name": str.upper,
    "lines": str.splitlines,
    "docstring": repr,
}
tests = [str.isupper]
values = {1: "one"}
