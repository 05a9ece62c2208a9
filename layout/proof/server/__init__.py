"""The proof desk in a browser. Knows pages, findings and people; the run behind it is handed in."""
