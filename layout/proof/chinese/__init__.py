"""What the rooms say in English, told to a Chinese newsroom: tables of sentences, one for each corner of the program, and their reader.

A new sentence anywhere in the rooms wants a row here; a test walks the sources and names what has none.
"""
