"""What each face may see: a workshop and its entries in, one small picture out."""
