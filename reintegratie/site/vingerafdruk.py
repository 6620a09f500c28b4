"""Hashes of files: in a name, and as the proof that a browser checks."""

from base64 import b64encode
from hashlib import sha256


def short(content: bytes) -> str:
    """The first half of the hash of a content: enough to tell any two apart."""
    return sha256(content).hexdigest()[:16]


def proof(content: bytes) -> str:
    """The whole hash, as a policy and the integrity of a file write it: ``sha256-…``."""
    return f"sha256-{b64encode(sha256(content).digest()).decode()}"
