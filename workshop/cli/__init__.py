"""The command line: everything that can be done beside the running server, and starting it."""

import click

from workshop import __version__
from workshop.cli.afterwards import begin_follow_up, export, forget, receive
from workshop.cli.before import check, new, schema
from workshop.cli.paper import print_sheets
from workshop.cli.serving import serve

HELP = {"help_option_names": ["-h", "--help"]}


@click.group(context_settings=HELP)
@click.version_option(__version__, prog_name="workshop")
def main() -> None:
    """Sammen kører en workshopdag: styrepult, lærred og mobiler."""


for command in (serve, new, check, schema, export, receive, begin_follow_up, print_sheets, forget):
    main.add_command(command)
