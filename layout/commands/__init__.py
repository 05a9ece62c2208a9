"""The commands of the street door, one file each."""
