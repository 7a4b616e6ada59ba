"""What the templates beside this file use."""

TEAMS = {"pets": "Shelter"}


def team(resource: str) -> str:
    return TEAMS.get(resource, "nobody")


def shy(name: str) -> bool:
    return name.startswith("_")


filters = {"team": team}
tests = {"shy": shy}
values = {"chat": "https://chat.shelter.example"}
