"""The looks: every colour and size of the window in one value, and how it becomes a palette and a style."""

from dataclasses import dataclass

from PyQt6.QtGui import QColor, QPalette
from PyQt6.QtWidgets import QApplication

from improv.ui.parts.sizes import COMMAND_SIZE as COMMAND_SIZE


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


def dress(app: QApplication, theme: Theme) -> None:
    """Give the application these looks."""
    app.setStyle("Fusion")
    palette = QPalette()
    for role, colour in (
        (QPalette.ColorRole.Window, theme.window),
        (QPalette.ColorRole.WindowText, theme.text),
        (QPalette.ColorRole.Base, theme.panel),
        (QPalette.ColorRole.AlternateBase, theme.button),
        (QPalette.ColorRole.Text, theme.text),
        (QPalette.ColorRole.Button, theme.button),
        (QPalette.ColorRole.ButtonText, theme.text),
        (QPalette.ColorRole.ToolTipBase, theme.panel),
        (QPalette.ColorRole.ToolTipText, theme.text),
        (QPalette.ColorRole.PlaceholderText, theme.quiet_text),
        (QPalette.ColorRole.Highlight, theme.accent),
        (QPalette.ColorRole.HighlightedText, theme.pad_text),
    ):
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.edge))
    app.setPalette(palette)
    app.setStyleSheet(_STYLE.format(t=theme, size=COMMAND_SIZE))


_STYLE = """
QWidget {{ font-size: 15px; }}
QPushButton, QComboBox {{
    background: {t.button}; color: {t.text}; border: 2px solid {t.edge}; border-radius: 8px;
    padding: 0 12px; min-height: {size}px;
}}
QPushButton:hover, QComboBox:hover {{ border-color: {t.text}; }}
QPushButton:pressed {{ background: {t.button_down}; }}
QPushButton:checked {{ background: {t.button_down}; border-color: {t.accent}; }}
QPushButton:focus, QComboBox:focus {{ border: 3px solid {t.focus}; }}
QPushButton[segment="true"], QWidget#topBar QPushButton {{ padding: 0 8px; }}
QPushButton[segment="true"]:checked {{
    background: {t.accent}; border-color: {t.accent}; color: {t.pad_text};
}}
QPushButton[segment="true"]:checked:focus {{ border-color: {t.focus}; }}
QPushButton:disabled, QComboBox:disabled {{ color: {t.quiet_text}; border-color: {t.button_down}; }}
QPushButton#panicButton {{
    background: {t.danger}; border-color: {t.danger_edge}; color: {t.text}; font-weight: bold;
}}
QPushButton#panicButton:focus {{ border-color: {t.focus}; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox::drop-down {{ border: none; width: 28px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{
    background: {t.panel}; color: {t.text}; border: 2px solid {t.edge}; outline: none;
    selection-background-color: {t.accent}; selection-color: {t.pad_text};
}}
QComboBox QAbstractItemView::item {{ min-height: {size}px; padding: 0 12px; }}
QComboBox QAbstractItemView::item:disabled {{ color: {t.quiet_text}; min-height: 30px; }}
QMenu {{ background: {t.panel}; color: {t.text}; border: 2px solid {t.edge}; padding: 4px; }}
QMenu::item {{ padding: 16px 32px 16px 40px; border-radius: 6px; }}
QMenu::item:selected {{ background: {t.accent}; color: {t.pad_text}; }}
QMenu::item:disabled {{ color: {t.quiet_text}; }}
QMenu::indicator {{ width: 18px; height: 18px; left: 12px; }}
QMenu::separator {{ height: 2px; background: {t.button_down}; margin: 4px 8px; }}
QLineEdit, QSpinBox {{
    background: {t.button}; color: {t.text}; border: 2px solid {t.edge}; border-radius: 8px;
    padding: 0 12px; min-height: {size}px;
}}
QLineEdit:focus, QSpinBox:focus {{ border: 3px solid {t.focus}; }}
QSpinBox QLineEdit {{ border: none; background: transparent; min-height: 0; padding: 0; }}
QSpinBox:disabled {{ color: {t.quiet_text}; border-color: {t.button_down}; }}
QSlider:vertical {{ min-width: {size}px; }}
QSlider:horizontal {{ min-height: {size}px; }}
QSlider::groove:vertical {{ background: {t.meter_off}; width: 10px; border-radius: 5px; }}
QSlider::add-page:vertical {{ background: {t.accent}; border-radius: 5px; }}
QSlider::handle:vertical {{
    background: {t.text}; border: 2px solid {t.edge}; border-radius: 8px; height: 44px; margin: 0 -19px;
}}
QSlider::handle:vertical:focus {{ border: 3px solid {t.accent}; }}
QSlider::groove:horizontal {{ background: {t.meter_off}; height: 10px; border-radius: 5px; }}
QSlider::sub-page:horizontal {{ background: {t.accent}; border-radius: 5px; }}
QSlider::sub-page:horizontal:disabled {{ background: {t.meter_off}; }}
QSlider::handle:horizontal {{
    background: {t.text}; border: 2px solid {t.edge}; border-radius: 8px; width: 28px; margin: -17px 0;
}}
QSlider::handle:horizontal:focus {{ border: 3px solid {t.accent}; }}
QSlider::handle:horizontal:disabled {{ background: {t.button_down}; border-color: {t.button_down}; }}
QScrollBar:vertical {{ background: {t.panel}; width: 16px; margin: 0; border: none; }}
QScrollBar::handle:vertical {{ background: {t.edge}; border-radius: 5px; min-height: 48px; margin: 2px 3px; }}
QScrollBar::handle:vertical:hover {{ background: {t.quiet_text}; }}
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; }}
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical {{ background: none; }}
QToolTip {{ background: {t.panel}; color: {t.text}; border: 1px solid {t.edge}; padding: 6px; }}
QFrame#recordIndicator {{ border: 2px solid {t.edge}; border-radius: 8px; background: {t.panel}; }}
QFrame#recordIndicator[state="on"] {{ border-color: {t.danger_edge}; background: {t.recording}; }}
QFrame#recordIndicator[state="trouble"] {{ border-color: {t.notice_edge}; background: {t.notice}; }}
QFrame#noticeBar {{ border: 2px solid {t.notice_edge}; border-radius: 8px; background: {t.notice}; }}
QFrame#noticeBar QPushButton {{ border: none; background: {t.notice}; }}
QFrame#noticeBar QPushButton#noticeAction {{
    background: {t.notice_edge}; color: {t.pad_text}; font-weight: bold;
}}
QFrame#noticeBar QPushButton:focus {{ border: 3px solid {t.focus}; min-height: 42px; }}
QFrame#helpCard {{ border: 2px solid {t.edge}; border-radius: 12px; background: {t.panel}; }}
QFrame#harmonyPanel {{ border: 2px solid {t.edge}; border-radius: 12px; background: {t.panel}; }}
QFrame#harmonyPanel QScrollArea, QFrame#harmonyPanel QStackedWidget, QFrame#helpCard QScrollArea {{
    background: transparent; border: none;
}}
QListView[rows="true"] {{ background: {t.panel}; border: none; outline: none; }}
QLabel#hint {{
    background: {t.window}; color: {t.text}; border: 2px solid {t.text}; border-radius: 17px;
    padding: 8px 20px; font-size: 17px;
}}
QLabel#heading {{ font-weight: bold; }}
QLabel#quiet {{ color: {t.quiet_text}; font-size: 13px; }}
"""
