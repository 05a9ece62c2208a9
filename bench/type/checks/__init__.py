"""The twelve checks of the type report: each measures printed pages by tables of its own and returns rows."""
