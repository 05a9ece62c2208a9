"""Copy comes in: the only room that opens the issue folder and the fonts."""

from layout.desk.dummies import dummy_name, dummy_text, keep, signed
from layout.desk.faces import roster
from layout.desk.folder import cast_house, read
from layout.desk.models import schemas
from layout.desk.newissue import new

__all__ = ["cast_house", "dummy_name", "dummy_text", "keep", "new", "read", "roster", "schemas", "signed"]
