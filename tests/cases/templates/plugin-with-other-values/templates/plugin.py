filters = {
    "team": "Shelter",
    "not a name": str.upper,
    "lines": str.splitlines,
}
tests = [str.isupper]
values = {1: "one"}
