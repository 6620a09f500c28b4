"""A norm of the invented law with a term, for sentences that name one."""

CONTRACT = "contract/trapwet/proef.toml"
NORM = """
[[{id}.norm]]
regel = "L2"
soort = "norm"
betreft = []
modaliteit = "is"
beslist = []
gevolg = "?"
getallen = [{{ wat = "termijn", grens = "precies", waarde = {number}, eenheid = "{unit}" }}]
"""
