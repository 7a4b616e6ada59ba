"""A filter and a test of one's own that fail."""


def initial(text: str) -> str:
    return text.split()[1]


def is_short(text: str) -> bool:
    return len(text) < int(text)


filters = {"initial": initial}
tests = {"short": is_short}
