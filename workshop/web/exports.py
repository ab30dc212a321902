"""The downloads of a summary: written apart from the room, with words on how far they are."""

from typing import Any

from flask import Blueprint, Response, abort, jsonify
from werkzeug.wrappers import Response as AnyResponse

from workshop.domain.refusal import NotAllowed
from workshop.domain.summary import Summary
from workshop.export import FORMATS, file_name
from workshop.export.apart import NotWritten
from workshop.store import reader
from workshop.web.attached import attached
from workshop.web.house import house, say_here
from workshop.web.jobs import AT_ONCE, Job
from workshop.web.screen import allowed

pages = Blueprint("exports", __name__)


@pages.get("/desk/<code>/export/<name>")
def export(code: str, name: str) -> Response:
    """A download for a browser that only follows links: it waits until the file is there."""
    workshop = allowed("desk", code)
    return written(house().service.summary(workshop), name)


@pages.post("/desk/<code>/export/<name>")
def press(code: str, name: str) -> AnyResponse:
    workshop = allowed("desk", code)
    return begun(workshop, house().service.summary(workshop), name)


@pages.get("/desk/<code>/files/<id>")
def progress(code: str, id: str) -> Response:
    """How far a file is, and where it lies when it is written."""
    return jsonify(_told(code, _job(code, id)))


@pages.get("/desk/<code>/files/<id>/content")
def content(code: str, id: str) -> Response:
    job = _job(code, id)
    if job.state != "done":
        abort(404)
    return _download(job.summary, job.name, job.content)


def written(summary: Summary, name: str) -> Response:
    """The file itself, in the format of that name."""
    _check(name)
    try:
        return _download(summary, name, house().jobs.write(name, summary))
    except NotWritten:
        raise NotAllowed("Filen kunne ikke skrives. Prøv igen om lidt.") from None


def begun(workshop: reader.Workshop, summary: Summary, name: str) -> AnyResponse:
    """A file that is asked for now and fetched when it is written."""
    _check(name)
    job = house().jobs.begin(workshop.id, name, summary)
    answer = jsonify(_told(workshop.code, job))
    answer.status_code = 202
    return answer


def _check(name: str) -> None:
    if name not in FORMATS:
        abort(404)


def _job(code: str, id: str) -> Job:
    job = house().jobs.find(id, allowed("desk", code).id)
    if job is None:
        abort(404)
    return job


def _told(code: str, job: Job) -> dict[str, Any]:
    here = f"/desk/{code}/files/{job.id}"
    file = f"{here}/content" if job.state == "done" else None
    told = {"id": job.id, "state": job.state, "done": job.done, "of": job.of, "words": _words(job)}
    return {**told, "job": here, "file": file}


def _words(job: Job) -> str:
    if job.state == "waiting":
        return say_here("Venter på tur. Der skrives {n} filer ad gangen.", n=AT_ONCE)
    if job.state == "done":
        return say_here("Filen er klar.")
    if job.state == "failed":
        return say_here("Filen kunne ikke skrives. Prøv igen om lidt.")
    return say_here("Skriver filen.")


def _download(summary: Summary, name: str, content: bytes) -> Response:
    form = FORMATS[name]
    return attached(content, form.mimetype, file_name(summary, form))
