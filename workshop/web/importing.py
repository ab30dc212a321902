"""A summary from another house, brought in on the host's page."""

from flask import Blueprint, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from workshop.domain.refusal import NotAllowed
from workshop.importing import LARGEST, import_summary
from workshop.web.host import host_only, now_here
from workshop.web.house import house

ENVELOPE = 64 * 1024
"""What a form adds to the file in it."""

pages = Blueprint("importing", __name__)


def more_room() -> None:
    """This one form carries a file; before it is read, whoever reads forms must know how large it may be."""
    if request.endpoint == "importing.receive":
        request.max_content_length = LARGEST + ENVELOPE


@pages.post("/desk/import")
def receive() -> AnyResponse:
    host_only()
    file = request.files.get("summary")
    if file is None or not file.filename:
        raise NotAllowed("Vælg en JSON-fil, som opsamlingen er gemt i.")
    opened = import_summary(house().writer.submit, file.read(), now_here())
    return redirect(f"/desk/{opened.code}/summary")
