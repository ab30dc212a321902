"""Serves the app on the chosen sort of threads; the only place that knows the green-thread libraries."""

import gc
import logging
import os
import signal
import socket
import sys
import time
import warnings
from collections.abc import Callable, Sequence
from typing import Any

DEFAULT_MODE = "eventlet"
BACKLOG = 4096
"""Phones that may knock at the same instant; the libraries' own 50 to 128 leave the rest hanging."""
MOST_CLIENTS = 20_000
FAREWELL_S = 0.2
"""What the last acknowledgements get to reach the phones."""


def wanted_mode(arguments: Sequence[str]) -> str:
    """The mode `serve` was asked for, before anything that could parse it properly may be imported."""
    for at, argument in enumerate(arguments):
        name, _, value = argument.partition("=")
        if name == "--async-mode":
            return value or "".join(arguments[at + 1 : at + 2])
    return os.environ.get("WORKSHOP_ASYNC_MODE") or DEFAULT_MODE


def patch(mode: str) -> None:
    """Makes the standard library's threads green; must run before the serving process imports anything else."""
    if mode in _PATCHES:
        _PATCHES[mode]()
        _patched.append(mode)


def in_real_thread(function: Callable[..., Any], *arguments: Any) -> Any:
    """Runs slow work apart from the room. It may touch neither the database nor a socket: those are green."""
    for mode in _patched:
        return _APART[mode](function, *arguments)
    return function(*arguments)


def serve(app: Any, socketio: Any, host: str, port: int, mode: str) -> None:
    """Serves until it is told to stop; raises OSError when it cannot listen."""
    if mode in _PATCHES and mode not in _patched:
        raise RuntimeError(f"The process was not patched for {mode}; start it as `workshop serve`.")
    listener = _listen(host, port)
    socketio.start_background_task(_stop_when_told, app.extensions["sammen"].close)
    _note_signals()
    _quiet_collector()
    _SERVERS[mode](listener, app)


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    return socket.create_server((host, port), family=family, backlog=BACKLOG)


def _quiet_collector() -> None:
    """What was imported stays for good; collections of everything, 300 ms each, become rare."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 50, 1_000)


def _stop_when_told(close: Callable[[], None]) -> None:
    """Waits for SIGTERM or Ctrl-C, lets what arrived be committed and acknowledged, and goes.

    It looks instead of acting in the signal handler, which may interrupt a green thread anywhere. It goes without
    waiting for sockets: phones come back by themselves.
    """
    while not _told:
        time.sleep(0.1)
    close()
    time.sleep(FAREWELL_S)
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)


_told: list[int] = []
_patched: list[str] = []


def _note_signals() -> None:
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda told, _frame: _told.append(told))


# The libraries are imported where they are used: only the chosen one may be loaded, and not before it is patched.


def _patch_eventlet() -> None:
    # The user's choice, and known to be in retirement: nobody needs to read so at every start.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import eventlet

    eventlet.monkey_patch()


def _patch_gevent() -> None:
    from gevent import monkey

    monkey.patch_all()


def _apart_from_eventlet(function: Callable[..., Any], *arguments: Any) -> Any:
    from eventlet import tpool

    return tpool.execute(function, *arguments)


def _apart_from_gevent(function: Callable[..., Any], *arguments: Any) -> Any:
    from gevent import get_hub

    return get_hub().threadpool.apply(function, arguments)


def _serve_eventlet(listener: socket.socket, app: Any) -> None:
    from eventlet import wsgi

    wsgi.server(listener, app, max_size=MOST_CLIENTS, log_output=False, debug=False)


def _serve_gevent(listener: socket.socket, app: Any) -> None:
    from gevent.pywsgi import WSGIServer

    WSGIServer(listener, app, log=None).serve_forever()


def _serve_threading(listener: socket.socket, app: Any) -> None:
    from werkzeug.serving import make_server

    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    host, port = listener.getsockname()[:2]
    server = make_server(host, port, app, threaded=True, fd=listener.fileno())
    server.serve_forever()


_PATCHES = {"eventlet": _patch_eventlet, "gevent": _patch_gevent}
_APART = {"eventlet": _apart_from_eventlet, "gevent": _apart_from_gevent}
_SERVERS = {"eventlet": _serve_eventlet, "gevent": _serve_gevent, "threading": _serve_threading}
