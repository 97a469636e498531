"""Language codes as packages write them."""


def primary(code: str) -> str:
    """The language without its region: `es` for `es-MX`; packages and checks know no regions."""
    return code.replace("_", "-").partition("-")[0].lower()
