"""The script of a page, made of small modules at the end of a build: `bundel.mjs`, run by Node.

Where it begins is written here: it knows which script brings which part to life.
"""

import json
from pathlib import Path

from reintegratie.onderdelen import ONDERDELEN
from reintegratie.weergave.onderdeel import Onderdeel
from reintegratie.weergave.rekenhulp import REKENHULP
from reintegratie.weergave.teksten import teksten

from .leesdag import SCRIPT as DAYS
from .node import carry_out

SCRIPT = Path(__file__).with_suffix(".mjs")
MODULES = Path(__file__).parent / "pagina"
STATIC = Path(__file__).parent / "_static"
BASIS = "basis.js"  # what every page of the book has
NAME = "pagina.js"
WITH_DRAWINGS = "paginabeeld.js"  # for a page whose rules draw something
WITH_CURVES = "paginakromme.js"  # the same, where that is a curve too
PER_PART = "perdeel.js"  # for a page with a form that asks part by part
TEXTS = "TEKSTEN"  # what a module calls the words that its script says
LATER = (MODULES / "erbij.js", MODULES / "offline.js")  # what pages fetch once they live
WORKERS = ("schuifwerker.js",)
ALONE = [one for one in ONDERDELEN.values() if one.pagina]
LIVE = [
    one for one in ONDERDELEN.values() if one.script and one not in (REKENHULP, *ALONE)
]  # what the script of a page brings to life beside its calculators


def start() -> str:
    """The module that begins: each part but the calculators with what gives its script."""
    rows = ",".join(
        f'{json.dumps(place)}: () => import("./{_script(one)}")'
        for place, one in {one.plek: one for one in LIVE}.items()
    )
    return f'import {{ begin }} from "./begin.js";\nbegin({{{rows}}});\n'


def start_alone(part: Onderdeel) -> str:
    """The same for a page that needs this part and nothing else."""
    return f'import {{ begin }} from "./{part.pagina}";\nbegin();\n'


def _script(part: Onderdeel) -> str:
    return part.hier or part.script


def asked() -> dict[str, object]:
    """What ``bundel.mjs`` is asked to make."""
    begin = start()
    drawing = {WITH_DRAWINGS: "getekend.mjs", WITH_CURVES: "alles.mjs"}
    parts = [MODULES / one.hier if one.hier else STATIC / one.script for one in LIVE]
    parts += LATER
    return {
        "map": str(MODULES),
        "teksten": {"naam": TEXTS, "woorden": teksten()},
        "pagina": {
            **{Path(name).stem: f'import "./{name}";' for name in (BASIS, PER_PART, DAYS)},
            Path(NAME).stem: begin,
            **{
                Path(name).stem: f'import "../../weergave/beeld/{draws}";\n{begin}'
                for name, draws in drawing.items()
            },
            **{Path(one.pagina).stem: start_alone(one) for one in ALONE},
        },
        "onderdelen": [str(one) for one in dict.fromkeys(parts)],
        "werkers": [str(MODULES / name) for name in WORKERS],
    }


def make(app, exception) -> None:
    """Bundle the modules; raises ExtensionError with what is wrong with them."""
    if exception or app.builder.format != "html":
        return
    static = Path(app.outdir) / "_static"
    given = json.dumps(asked())
    carry_out(SCRIPT, static, given=given, fault="The script of the pages could not be made")


def setup(app):
    """Register with Sphinx; a page gets another script only if it has a part to bring to life."""
    app.add_js_file(BASIS, type="module")
    app.connect("build-finished", make)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
