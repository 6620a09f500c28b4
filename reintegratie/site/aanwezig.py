"""What must stand in a text: a package that says it otherwise stops the build."""

import re


def match(pattern: re.Pattern[str], text: str) -> re.Match[str]:
    """The first place where the pattern fits; raises ValueError when there is none."""
    found = pattern.search(text)
    if found is None:
        raise ValueError(f"«{pattern.pattern}» staat niet in «{text[:60]}…»")
    return found
