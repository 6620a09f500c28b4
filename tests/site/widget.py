"""A part of a notebook in a page, as Jupyter shows it: the same script, HTML and style as on the site."""

SHOW = """async ([state, address]) => {
    const widget = (await import(address)).default;
    const el = Object.assign(document.createElement("div"), {id: "widget"});
    document.querySelector("main").replaceChildren(el);
    let hear;
    const send = async ({id, vraag}) => hear({id, uitkomst: await kernel(vraag)});
    widget.render({el, model: {send, get: (name) => state[name], on: (_, one) => { hear = one; }, off() {}}});
}"""


def show_widget(page, html, widget):
    """Put a part in the page as Jupyter does; `kernel` in the page answers its questions.

    Its script comes from an address: the policy of the page lets no other script run.
    """
    page.route(
        "**/widget.js",
        lambda route: route.fulfill(body=widget._esm, content_type="text/javascript"),
    )
    state = {"inhoud": html, "script": widget.script, "teksten": widget.teksten}
    page.evaluate(SHOW, [state, "/widget.js"])
