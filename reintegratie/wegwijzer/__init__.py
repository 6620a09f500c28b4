"""De wegwijzer: één vragenlijst over alle instrumenten, voor één persoon.

* ``register``    welke instrumenten er zijn, en welke berekeningen erbij horen
* ``stand``       wat iemand heeft geantwoord
* ``oordelen``    wat de regels daarvan zeggen, per instrument
* ``vragen``      welke vraag nu het meest beslist
* ``beeld``       alles bij elkaar, als gewone gegevens
* ``samenloop``   wat de bronnen zeggen over twee instrumenten tegelijk
* ``bestand``     de stand als JSON, en terug

Alleen de standaardbibliotheek: dit draait ook in de browser.
"""
