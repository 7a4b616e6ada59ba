"""What the last run has understood of a document, for as long as only its prose is otherwise."""
