"""How a person's presses are taken: every setting of ``Motor``."""

from typing import Any

from msgspec.structs import replace

from improv.jam.motor import MOST_FINGERS, Latch, Spot
from improv.link.profile import Profile
from improv.ui.access.editor import Editor, Write
from improv.ui.parts.form import about
from improv.ui.parts.theme import Theme

USUAL_LEVEL = 80
"""The velocity of all presses, once they are to be equally loud."""
PRESETS_MS = (0, 100, 200, 400)
_STEP_MS = 10


class MotorEditor(Editor):
    """Touch and holding, for hands that tremble, tire, rest on the pads or press once."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setObjectName("motorEditor")
        self._add_loudness()
        self._add_repeats()
        self._add_hold()
        self._add_touch()
        self._add_holding()
        self.refresh()

    def _add_loudness(self) -> None:
        title = self.tr("Same loudness")
        self.same = self.choice(
            "sameLoudness",
            title,
            {False: self.tr("as pressed"), True: self.tr("always the same")},
            lambda profile: profile.motor.same_loudness is not None,
            _motor("same_loudness", lambda on: USUAL_LEVEL if on else None),
        )
        self.level = self.span(
            "sameLevel",
            self.tr("How loud"),
            (1, 127, 1),
            lambda value: self.tr("level {value}").format(value=value),
            lambda profile: profile.motor.same_loudness or USUAL_LEVEL,
            _motor("same_loudness"),
        )
        self.watch(lambda profile: self.level.setEnabled(profile.motor.same_loudness is not None))
        self.row(title, self.same, self.level)

    def _add_repeats(self) -> None:
        title = self.tr("Ignore repeats")
        presets = {value: self.tr("{value} ms").format(value=value) for value in PRESETS_MS if value}
        self.presets = self.choice(
            "ignoreRepeatsPreset",
            title,
            {0: self.tr("off"), **presets},
            lambda profile: profile.motor.ignore_repeats_ms,
            _motor("ignore_repeats_ms"),
        )
        self.repeats = self.span(
            "ignoreRepeats",
            title,
            (0, 1000, _STEP_MS),
            self._milliseconds,
            lambda profile: profile.motor.ignore_repeats_ms,
            _motor("ignore_repeats_ms"),
        )
        self.any = self.choice(
            "ignoreAny",
            self.tr("Repeats of"),
            {False: self.tr("the same pad"), True: self.tr("any pad")},
            lambda profile: profile.motor.ignore_any,
            _motor("ignore_any"),
        )
        self.watch(lambda profile: self.any.setEnabled(profile.motor.ignore_repeats_ms > 0))
        self.row(title, self.presets, self.repeats)
        self.row(self.tr("Repeats of"), self.any)

    def _add_hold(self) -> None:
        title = self.tr("Hold before sound")
        self.hold = self.span(
            "holdBefore",
            title,
            (0, 1000, _STEP_MS),
            self._milliseconds,
            lambda profile: profile.motor.hold_ms,
            _motor("hold_ms"),
        )
        self.delay = about()
        self.delay.setObjectName("addedDelay")
        self.delay.setProperty("quiet", True)
        self.watch(lambda profile: self.delay.setText(self._delay_in_words(profile.motor.hold_ms)))
        self.row(title, self.hold, about=self.delay)
        title = self.tr("Minimum length")
        self.minimum = self.span(
            "minimumLength",
            title,
            (0, 2000, _STEP_MS),
            self._milliseconds,
            lambda profile: profile.motor.minimum_ms,
            _motor("minimum_ms"),
        )
        self.row(title, self.minimum)

    def _add_touch(self) -> None:
        title = self.tr("Which spot counts")
        self.spot = self.choice(
            "spot",
            title,
            {Spot.ALL: self.tr("all"), Spot.FIRST: self.tr("the first"), Spot.LAST: self.tr("the last")},
            lambda profile: profile.motor.spot,
            _motor("spot"),
        )
        self.row(title, self.spot)
        title = self.tr("Slide over pads")
        self.slide = self.choice(
            "slide",
            title,
            {False: self.tr("off"), True: self.tr("plays them")},
            lambda profile: profile.motor.slide,
            _motor("slide"),
        )
        self.row(title, self.slide)
        title = self.tr("Most fingers")
        self.fingers = self.span(
            "mostFingers",
            title,
            (1, MOST_FINGERS, 1),
            lambda value: self.tr("all") if value == MOST_FINGERS else str(value),
            lambda profile: profile.motor.most_fingers,
            _motor("most_fingers"),
        )
        self.row(title, self.fingers)

    def _add_holding(self) -> None:
        title = self.tr("Holding")
        self.latch = self.choice(
            "latch",
            title,
            {
                Latch.OFF: self.tr("press"),
                Latch.TOGGLE: self.tr("press again to end"),
                Latch.UNTIL_NEXT: self.tr("until the next note"),
            },
            lambda profile: profile.motor.latch,
            _motor("latch"),
        )
        self.row(title, self.latch)

    def _milliseconds(self, value: int) -> str:
        return self.tr("{value} ms").format(value=value) if value else self.tr("off")

    def _delay_in_words(self, hold_ms: int) -> str:
        if not hold_ms:
            return self.tr("Brushes count as well. Nothing is later than it is played.")
        text = self.tr("What is let go sooner stays silent; all that sounds comes {value} ms later.")
        return text.format(value=hold_ms)


def _motor(field: str, value_of: Any = None) -> Write:
    """Return what writes one setting of the hands."""

    def write(profile: Profile, value: Any) -> Profile:
        value = value if value_of is None else value_of(value)
        return replace(profile, motor=replace(profile.motor, **{field: value}))

    return write
