"""Puts the house together: database, keys, pages and sockets."""

from collections.abc import Callable
from typing import Any

from flask import Flask, render_template, request
from flask_wtf.csrf import CSRFError, CSRFProtect
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response as AnyResponse

from workshop.domain.refusal import NotAllowed
from workshop.domain.words import say
from workshop.export import cloud
from workshop.export.apart import Apart
from workshop.keys import Keys
from workshop.language import LANGUAGES
from workshop.live.sockets import open_sockets
from workshop.resources import shipped
from workshop.settings import Settings
from workshop.store.database import open_database
from workshop.store.writer import Writer
from workshop.web import (
    api,
    assets,
    canvases,
    desk,
    earlier,
    exports,
    follow_up,
    glossary,
    host,
    importing,
    join,
    pictures,
    retention,
    screen,
    several,
    summary_page,
    take,
)
from workshop.web.house import House, language, refusal, say_here
from workshop.web.jobs import Jobs
from workshop.web.misses import Misses
from workshop.web.once import Once
from workshop.web.security import protect

LARGEST_REQUEST = 64 * 1024
MISTAKES = {
    403: (
        say("Her er låst"),
        say("Åbn styrepulten med det link, serveren skrev, da den startede. Linket virker én gang."),
    ),
    404: (
        say("Siden findes ikke"),
        say("Adressen fører ingen steder hen. Scan koden på lærredet, eller tast de otte tal."),
    ),
    413: (say("Det er for meget"), say("Det, der blev sendt, fylder for meget. Gør det kortere, og prøv igen.")),
    500: (say("Noget gik galt"), say("Fejlen er hos os. Det, du har sendt, er gemt. Prøv igen om lidt.")),
}
UNKNOWN = (say("Det gik ikke"), say("Gå tilbage, og prøv igen."))


def create_app(settings: Settings, aside: Callable[..., Any]) -> Flask:
    """The app; its sockets are `app.extensions["socketio"]`. `aside(function, *args)` runs slow work apart."""
    app = Flask(__name__, template_folder="web/templates", static_folder=None)
    app.config.update(
        SECRET_KEY=settings.secret_key,
        MAX_CONTENT_LENGTH=LARGEST_REQUEST,
        SESSION_COOKIE_NAME="form",
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_SECURE=settings.secure,
        WTF_CSRF_TIME_LIMIT=None,
        WTF_CSRF_SSL_STRICT=False,
    )
    files = assets.Assets(shipped("static"))
    engine = open_database(settings.data)
    writer, keys = Writer(engine), Keys(settings.secret_key, secure=settings.secure)
    _, service = open_sockets(app, settings, engine, writer, keys)
    apart = Apart()
    app.extensions["sammen"] = House(
        settings, engine, writer, keys, files, Misses(), Once(), service, aside, apart, Jobs(apart.write)
    )
    _pages(app, files)
    _words(app, files)
    _mistakes(app)
    protect(app, secure=settings.secure)
    return app


def _pages(app: Flask, files: assets.Assets) -> None:
    for module in (
        join,
        api,
        host,
        importing,
        screen,
        several,
        desk,
        canvases,
        earlier,
        exports,
        follow_up,
        glossary,
        summary_page,
        retention,
        take,
        pictures,
    ):
        app.register_blueprint(module.pages)
    app.register_blueprint(assets.blueprint(files))
    app.before_request(importing.more_room)
    forms = CSRFProtect(app)
    forms.exempt(api.pages)
    # It changes nothing, and what comes back is what was sent.
    forms.exempt(canvases.alone)


def _words(app: Flask, files: assets.Assets) -> None:
    """Templates speak through `_`, in the language of whoever reads."""
    app.jinja_env.globals.update(
        _=say_here,
        speaks=language,
        static=files.base,
        languages=LANGUAGES,
        word_cloud=cloud.svg,
        retention=retention.retention,
    )
    app.context_processor(lambda: {"language": language()})

    @app.after_request
    def remember(answer: AnyResponse) -> AnyResponse:
        """A language chosen by link holds for the pages and the socket that follow."""
        chosen = request.args.get("lang")
        if chosen in LANGUAGES:
            join.keep(answer, "language", chosen)
        return answer


def _mistakes(app: Flask) -> None:
    """Every mistake has a page that says what to do."""

    @app.errorhandler(HTTPException)
    def mistaken(problem: HTTPException) -> AnyResponse:
        title, text = MISTAKES.get(problem.code or 500, UNKNOWN)
        return _message(say_here(title), say_here(text), problem.code or 500)

    @app.errorhandler(CSRFError)
    def stale_form(problem: CSRFError) -> AnyResponse:
        return _message(say_here("Siden var for gammel"), say_here("Hent siden igen, og prøv så en gang til."), 400)

    @app.errorhandler(NotAllowed)
    def refused(problem: NotAllowed) -> AnyResponse:
        return _message(say_here("Det gik ikke"), refusal(problem), 400)


def _message(title: str, text: str, status: int) -> AnyResponse:
    page = render_template("message.html", title=title, text=text)
    return AnyResponse(page, status=status, mimetype="text/html")
