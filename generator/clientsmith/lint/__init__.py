"""What a maintainer should know about a document before a client is made of it."""
