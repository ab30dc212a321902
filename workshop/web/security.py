"""What every answer says to the browser: our own files only, nothing framed, nothing kept, nothing told to others."""

from flask import Flask, Response

POLICY = "; ".join(
    [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "object-src 'none'",
        "form-action 'self'",
        "frame-src 'self'",
        "frame-ancestors 'none'",
    ]
)
ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
}
ON_PAGES = {
    **ALWAYS,
    "Content-Security-Policy": POLICY,
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=()",
}
"""Rules for what a page may do; a script or a font has no use for them, and a phone on a slow line pays for each."""


def framed(response: Response) -> Response:
    """Lets the desk, and no other page, show this one inside itself."""
    response.headers["Content-Security-Policy"] = POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'")
    response.headers["X-Frame-Options"] = "SAMEORIGIN"
    return response


def protect(app: Flask, *, secure: bool) -> None:
    transport = {"Strict-Transport-Security": "max-age=31536000"} if secure else {}

    @app.after_request
    def add(response: Response) -> Response:
        headers = ON_PAGES if response.mimetype in ("text/html", "image/svg+xml") else ALWAYS
        for name, value in {**headers, **transport}.items():
            response.headers.setdefault(name, value)
        response.headers.setdefault("Cache-Control", "no-store")
        return response
