"""Secret vaults and the secrets out of them."""
