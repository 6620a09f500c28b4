/* Any part of the book as an anywidget: Python draws it and answers its questions.
   `widgets.py` puts this after the script of the part, which gives `hydrateer(root, bereken)`. */

function render({ model, el }) {
  const wachtend = new Map();
  let nummer = 0;
  const hoor = ({ id, uitkomst }) => { wachtend.get(id)?.(uitkomst); wachtend.delete(id); };
  model.on("msg:custom", hoor);
  el.dataset.lmSuppressShortcuts = "true"; // the keys of JupyterLab would move the cell
  el.innerHTML = model.get("inhoud");
  hydrateer(el.firstElementChild, (vraag) =>
    new Promise((klaar) => { wachtend.set(++nummer, klaar); model.send({ id: nummer, vraag }); }));
  return () => model.off("msg:custom", hoor);
}

export default { render };
