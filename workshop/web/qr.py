"""The join picture's QR code, as SVG with its quiet zone."""

from io import BytesIO

import qrcode
from qrcode.image.svg import SvgPathImage

QUIET_ZONE = 4
"""Modules of white around the code; fewer and old phones miss it (ISO 18004)."""


def svg(url: str) -> bytes:
    """Black on white whatever the room's colours are; the medium correction level survives a bad projector."""
    code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, border=QUIET_ZONE, image_factory=SvgPathImage)
    code.add_data(url)
    code.make(fit=True)
    picture = BytesIO()
    code.make_image(attrib={"fill": "#000"}).save(picture)
    return picture.getvalue().replace(b"<path", b'<rect width="100%" height="100%" fill="#fff"/><path', 1)
