"""Copy comes in: the only room that opens the issue folder and the fonts."""

from layout.desk.faces import roster
from layout.desk.folder import read
from layout.desk.models import schemas
from layout.desk.newissue import new

__all__ = ["new", "read", "roster", "schemas"]
