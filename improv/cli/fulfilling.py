"""Wiring for what is taken away: a wish becomes files; ``improv fulfil`` does it for the window, in a process of its own."""

import sys
from collections.abc import Callable, Iterable, Mapping
from math import inf
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Thread
from typing import assert_never

from msgspec.structs import replace

from improv.cli.rendering import render_sound
from improv.jam.player import Player
from improv.jam.setting import SONG
from improv.line import Line, line, line_of
from improv.session.atomic import replacing
from improv.session.audio import check_audio_name
from improv.session.edits import Edit, edited
from improv.session.format import Take
from improv.session.notebook.annotation import Annotation
from improv.session.notebook.marks import merged
from improv.session.opened import Opened, open_session
from improv.session.out.arriving import unbundle
from improv.session.out.bundle import write_bundle
from improv.session.out.choosing import check_passage, chosen_annotations, excerpt, labels_meant
from improv.session.out.export import export
from improv.session.out.naming import naming_of
from improv.session.out.person import Jam, export_person, nothing_of
from improv.session.out.take_home import OTHERS_DECIBELS, Page, check_length, others_than, write_page
from improv.session.out.wishes import (
    Advance,
    Bundle,
    Done,
    Errand,
    ExportNotes,
    ExportSound,
    Failed,
    PersonExport,
    Progress,
    Stopped,
    TakeHome,
    Unbundle,
    answer_bytes,
    errand_of,
)
from improv.session.out.xml_file import began
from improv.session.pace import at_speed
from improv.session.score import NOTHING_SOUNDED, Part, between, parts_of
from improv.session.sealing import IDENTITY_BYTES, Keys, TakeKey
from improv.session.seating import HOUSE, label_of, labels_of, players_of
"""

