"""Copy comes in: the only room that opens the issue folder and the fonts."""

from layout.desk.correcting import as_written, correct, proposed, texts
from layout.desk.dummies import dummy_name, dummy_text, keep, signed
from layout.desk.faces import roster
from layout.desk.folder import cast_house, editions, read, segment
from layout.desk.models import schemas
from layout.desk.moving import Undo, lock, move, pin, undo
from layout.desk.newissue import new
from layout.desk.remarking import add, find, remarks, reply, resolve
from layout.desk.rewriting import Stale
from layout.desk.signing import sign, signatures, standing

__all__ = [
    "Stale",
    "Undo",
    "add",
    "as_written",
    "cast_house",
    "correct",
    "dummy_name",
    "dummy_text",
    "editions",
    "find",
    "keep",
    "lock",
    "move",
    "new",
    "pin",
    "proposed",
    "read",
    "remarks",
    "reply",
    "resolve",
    "roster",
    "schemas",
    "segment",
    "sign",
    "signatures",
    "signed",
    "standing",
    "texts",
    "undo",
]
