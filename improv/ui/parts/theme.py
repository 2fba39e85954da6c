"""The looks: every colour and size of the window in one value. ``themes`` has all, ``style`` applies one."""

from dataclasses import dataclass

from improv.ui.parts.sizes import COMMAND_SIZE as COMMAND_SIZE
from improv.ui.parts.sizes import command_at


@dataclass(frozen=True)
class Theme:
    """Colours as ``#RRGGBB``, named by what they are for."""

    name: str
    window: str
    panel: str
    button: str
    button_down: str
    edge: str
    """Outline of buttons: stands out from window and button."""
    text: str
    quiet_text: str
    accent: str
    focus: str
    danger: str
    danger_edge: str
    recording: str
    notice: str
    notice_edge: str
    meter_low: str
    meter_middle: str
    meter_high: str
    meter_off: str
    pad_text: str
    pad_lit: str
    """Frame of a pad that sounds."""
    calm: str
    clear: str
    tense: str
    harsh: str
    """How consonant something is, the harshest last."""
    key_white: str
    key_black: str
    key_on: str
    """Keys of a painted keyboard; the last is one of the scale."""
    key_between: str
    """A pitch that lies between the keys."""
    accent_text: str = "#111111"
    """Text and marks on what has the colour of accent, notice_edge, key_on or key_between."""
    accent_focus: str = "#111111"
    """The frame of what has the focus, and the colour of accent."""
    danger_text: str = "#F4F6F9"
    shape_edge: str = "#14171C"
    """Outline of what has a player's or a pad's colour, which is the same in all looks."""
    line: int = 2
    """Width of outlines, in pixels at 100 %."""
    focus_line: int = 3
    scale: float = 1.0
    """Text and what holds it are so much larger than at 100 %."""
    motion: bool = True
    """Things may pulse and ripple."""
    few: tuple[str, ...] = ()
    """Colours of up to five degrees."""
    many: tuple[str, ...] = ()
    """Colours of more degrees, in turn."""

    def px(self, pixels: float) -> int:
        """Return a length in logical pixels, as large as the text is."""
        return round(pixels * self.scale)

    @property
    def command(self) -> int:
        """Return the smallest side of anything that can be pressed."""
        return command_at(self.scale)

    def pad_colour(self, degree: int, degrees: int) -> str:
        """Return the colour of a degree of a scale of so many."""
        colours = self.few if degrees <= len(self.few) else self.many
        return colours[degree % degrees % len(colours)]


DARK = Theme(
    name="dark",
    window="#14171C",
    panel="#1C2129",
    button="#2A303A",
    button_down="#3A4350",
    edge="#7D8898",
    text="#F4F6F9",
    quiet_text="#B4BCC8",
    accent="#4FA8E0",
    focus="#FFFFFF",
    danger="#B3261E",
    danger_edge="#F28B82",
    recording="#7A0C0C",
    notice="#4A3300",
    notice_edge="#F0B429",
    meter_low="#3CC878",
    meter_middle="#F0B429",
    meter_high="#F2645A",
    meter_off="#2A303A",
    pad_text="#111111",
    pad_lit="#FFFFFF",
    calm="#5FD08A",
    clear="#8CCBF2",
    tense="#F0B429",
    harsh="#F2645A",
    key_white="#454D59",
    key_black="#14171C",
    key_on="#4FA8E0",
    key_between="#F0B429",
    few=("#D55E00", "#F0E442", "#9B8CFF", "#B0E0FF", "#FF9E9E"),
    many=("#D55E00", "#F0E442", "#009E73", "#8CCBF2", "#A86ADF", "#FFFFFF", "#BBBBBB"),
)
