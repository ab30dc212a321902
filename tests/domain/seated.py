"""People who are to be put into teams, and who sits with whom in the teams they were put into."""

from collections.abc import Iterable

from hypothesis import strategies as st

from workshop.domain.grouping import Person, Team, met

FORMED = ("random", "workplace", "mixed")
EVEN = ("random", "mixed")

ANNA = Person("anna", "tr", "Solsikken")
BILAL = Person("bilal", "amr", "Solsikken")
CARLA = Person("carla", "leder", "Fjordskolen")
DORTE = Person("dorte", "ftr", "Fjordskolen")
EMIL = Person("emil", "begge", "Havnebo")
FREJA = Person("freja", "vil_ikke_sige", "Havnebo")


def room(n: int) -> list[Person]:
    return [Person(f"p{number:03}") for number in range(n)]


def ids(teams: Iterable[Team]) -> list[list[str]]:
    return [[person.id for person in team] for team in teams]


def together(teams: Iterable[Team]) -> set[frozenset[str]]:
    return met([ids(teams)])


people = st.lists(
    st.builds(
        Person,
        st.uuids().map(str),
        st.sampled_from(["", "tr", "amr", "begge", "ftr", "leder", "andet", "vil_ikke_sige"]),
        st.sampled_from(["", "Solsikken", "solsikken", "Fjordskolen", "Havnebo", "Bord 4"]),
        st.booleans(),
        st.booleans(),
    ),
    max_size=40,
    unique_by=lambda person: person.id,
)
