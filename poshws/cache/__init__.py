"""Where compiled code is kept from one run to the next."""
