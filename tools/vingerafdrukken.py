"""Make the fingerprints of the sources again: a short hash of every line.

    python tools/vingerafdrukken.py BRON.txt…

The texts themselves are not in the project. Each given file is known by its title, its first line
that is not empty. Which lines carry no norm stays as it was; a new source starts with none.
"""

import re
import sys
import tomllib
from hashlib import sha256
from pathlib import Path

from reintegratie import wetboek

REGISTER = wetboek().folder / "contract" / "vingerafdrukken.toml"
HEAD = """\
# Een korte vingerafdruk van elke regel van de bronnen: zo is na te gaan dat geen regel wordt
# overgeslagen en dat de tekst dezelfde is, zonder dat de tekst hier staat. Een lege regel is "".
# Gemaakt met tools/vingerafdrukken.py. Met de hand: zonder_norm, wat geen norm is (en wat dan wel).
"""
PER_ROW = 8
OTHER = (
    "{bestand}: dit zijn andere regels dan die van {tekst}. Is het een nieuwe tekst, zet die dan "
    "eerst in bronnen.toml. Is het {tekst} zelf, noem het bestand dan {tekst}.txt."
)


def fingerprint(line):
    """The hash of a line without its layout; "" for an empty one."""
    words = " ".join(line.split())
    return sha256(words.encode()).hexdigest()[:8] if words else ""


def fingerprints(path):
    """The fingerprint of each line of a file, from line 1."""
    return [fingerprint(line) for line in path.read_text(encoding="utf-8").splitlines()]


def source_of(path):
    """The name of the text whose title the file starts with. Raises SystemExit.

    Where a source has several of one title, the file is called as the text is.
    """
    lines = path.read_text(encoding="utf-8").splitlines()
    first = _letters(next((line for line in lines if line.strip()), ""))
    sources = [source for source in wetboek().bronnen.values() if source.in_boek]
    texts = [(text.titel or one.titel, text.naam) for one in sources for text in one.gegeven]
    found = [name for title, name in texts if _letters(title) == first]
    if not found:
        raise SystemExit(f"{path.name}: de eerste regel is niet de titel van een bron.")
    if len(found) > 1 and path.stem not in found:
        raise SystemExit(f"{path.name}: welke tekst is dit? Noem het bestand {found[-1]}.txt.")
    return found[0] if len(found) == 1 else path.stem


def _letters(text):
    return "".join(re.findall(r"\w", text.casefold()))


def known():
    """The register as it stands: per text its fingerprints and the lines without a norm."""
    return tomllib.loads(REGISTER.read_text("utf-8")) if REGISTER.exists() else {}


def written(sources):
    """The register as text."""
    parts = [HEAD]
    for name, row in sources.items():
        prints = [f'"{one}"' for one in row["afdrukken"]]
        rows = [", ".join(prints[at : at + PER_ROW]) for at in range(0, len(prints), PER_ROW)]
        listed = "".join(f"  {one},\n" for one in rows)
        parts.append(f"\n[{name}]\nafdrukken = [\n{listed}]\n\n[{name}.zonder_norm]\n")
        parts += [f'{place} = "{what}"\n' for place, what in row["zonder_norm"].items()]
    return "".join(parts)


def checked(path, name, old):
    """The fingerprints of a file. Raises SystemExit where it is another text than its name says.

    A later text has the title of the one before it, and must not be written over that.
    """
    found = fingerprints(path)
    if old and found != old and path.stem != name:
        raise SystemExit(OTHER.format(bestand=path.name, tekst=name))
    return found


def main(paths):
    """Write the fingerprints of these files beside those of the others."""
    sources = known()
    for path in map(Path, paths):
        name = source_of(path)
        old = sources.get(name, {"zonder_norm": {}})
        sources[name] = old | {"afdrukken": checked(path, name, old.get("afdrukken"))}
    REGISTER.write_text(written(dict(sorted(sources.items()))), encoding="utf-8")


if __name__ == "__main__":
    if not sys.argv[1:]:
        sys.exit(__doc__)
    main(sys.argv[1:])
