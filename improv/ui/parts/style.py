"""How a theme becomes what Qt paints with: a palette, a font, a style sheet."""

import re

from PyQt6.QtGui import QColor, QPalette
from PyQt6.QtWidgets import QApplication, QWidget

from improv.ui.parts.sizes import SCALE, TEXT_PIXELS
from improv.ui.parts.theme import Theme

_GROWING = re.compile(r"(\d+)u\b")


def dress(app: QApplication, theme: Theme) -> None:
    """Give the application these looks; each window wears the style sheet itself (see ``clothe``)."""
    style = app.style()
    if style is None or style.name() != "fusion":  # to be given a style again costs each part that is there
        app.setStyle("Fusion")
    app.setProperty(SCALE, theme.scale)
    font = app.font()
    font.setPixelSize(theme.px(TEXT_PIXELS))
    app.setFont(font)
    app.setPalette(_palette(theme))


def clothe(window: QWidget, theme: Theme) -> None:
    """Let a window, and all that is in it, wear the style sheet of a theme.

    Where the application wore it, each part would be dressed anew whenever something was put around it, which
    made up two thirds of the time that a window takes to be made. So: at the end, when all parts are there.
    """
    window.setStyleSheet(style_sheet(theme))


def style_sheet(theme: Theme) -> str:
    """Return the style sheet of a theme."""
    size, groove = theme.command, theme.px(10)
    grip = size - 4
    high = size + 4
    """Of all that is pressed, with its border, which is thicker at the focus."""
    text = _STYLE.format(
        t=theme,
        size=size,
        grip=grip,
        over=(grip - groove) // 2,
        groove=groove,
        bare=size - 2 * theme.focus_line,
        inner=high - 2 * theme.line,
        focused=high - 2 * theme.focus_line,
        line=f"{theme.line}px solid",
        focus=f"{theme.focus_line}px solid",
        dashed=f"{theme.focus_line}px dashed",
    )
    return _GROWING.sub(lambda length: f"{theme.px(int(length[1]))}px", text)


def _palette(theme: Theme) -> QPalette:
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
        (QPalette.ColorRole.HighlightedText, theme.accent_text),
    ):
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.edge))
    return palette


# Lengths in ``u`` are pixels at 100 % and grow with the text.
_STYLE = """
QWidget {{ font-size: 15u; }}
QPushButton, QComboBox {{
    background: {t.button}; color: {t.text}; border: {line} {t.edge}; border-radius: 8u;
    padding: 0 12u; min-height: {inner}px;
}}
QPushButton:hover, QComboBox:hover {{ border-color: {t.text}; }}
QPushButton:pressed {{ background: {t.button_down}; }}
QPushButton:checked {{ background: {t.button_down}; border-color: {t.accent}; }}
QPushButton:focus, QComboBox:focus {{ border: {focus} {t.focus}; min-height: {focused}px; }}
QPushButton[segment="true"], QWidget#topBar QPushButton {{ padding: 0 8u; }}
QWidget#transport > QPushButton, QWidget#notesPane > QPushButton, QWidget#reviewHeader QPushButton,
QWidget#libraryActions > QPushButton {{ padding: 0 6u; }}
QPushButton[segment="true"]:checked {{
    background: {t.accent}; border-color: {t.accent}; color: {t.accent_text};
}}
QPushButton[segment="true"]:checked:focus {{
    border: {dashed} {t.accent_focus}; min-height: {focused}px;
}}
QPushButton[narrow="true"] {{ padding: 0; }}
QPushButton:disabled, QComboBox:disabled {{ color: {t.quiet_text}; border-color: {t.button_down}; }}
QPushButton#panicButton {{
    background: {t.danger}; border-color: {t.danger_edge}; color: {t.danger_text}; font-weight: bold;
}}
QPushButton#panicButton:focus {{ border-color: {t.focus}; }}
QCheckBox {{
    spacing: 10u; min-height: {size}px; padding: 0 4u; border: {line} transparent; border-radius: 8u;
}}
QCheckBox:focus {{ border: {line} {t.focus}; }}
QCheckBox:disabled {{ color: {t.quiet_text}; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox::drop-down {{ border: none; width: 28u; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{
    background: {t.panel}; color: {t.text}; border: {line} {t.edge}; outline: none;
    selection-background-color: {t.accent}; selection-color: {t.accent_text};
}}
QComboBox QAbstractItemView::item {{ min-height: {size}px; padding: 0 12u; }}
QComboBox QAbstractItemView::item:disabled {{ color: {t.quiet_text}; min-height: 30u; }}
QMenu {{ background: {t.panel}; color: {t.text}; border: {line} {t.edge}; padding: 4u; }}
QMenu::item {{ padding: 16u 32u 16u 40u; border-radius: 6u; }}
QMenu::item:selected {{ background: {t.accent}; color: {t.accent_text}; }}
QMenu::item:disabled {{ color: {t.quiet_text}; }}
QMenu::indicator {{ width: 18u; height: 18u; left: 12u; }}
QMenu::separator {{ height: 2u; background: {t.button_down}; margin: 4u 8u; }}
QLineEdit, QSpinBox, QDoubleSpinBox, QDateEdit {{
    background: {t.button}; color: {t.text}; border: {line} {t.edge}; border-radius: 8u;
    padding: 0 12u; min-height: {inner}px;
}}
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus {{
    border: {focus} {t.focus}; min-height: {focused}px;
}}
QSpinBox QLineEdit, QDoubleSpinBox QLineEdit, QDateEdit QLineEdit {{
    border: none; background: transparent; min-height: 0; padding: 0;
}}
QSpinBox:disabled, QDoubleSpinBox:disabled {{ color: {t.quiet_text}; border-color: {t.button_down}; }}
QSlider:vertical {{ min-width: {size}px; }}
QSlider:horizontal {{ min-height: {size}px; }}
QSlider::groove:vertical {{ background: {t.meter_off}; width: {groove}px; border-radius: 5u; }}
QSlider::add-page:vertical {{ background: {t.accent}; border-radius: 5u; }}
QSlider::handle:vertical {{
    background: {t.text}; border: {line} {t.edge}; border-radius: 8u; height: {grip}px; margin: 0 -{over}px;
}}
QSlider::handle:vertical:focus {{ border: {focus} {t.accent}; }}
QSlider::groove:horizontal {{ background: {t.meter_off}; height: {groove}px; border-radius: 5u; }}
QSlider::sub-page:horizontal {{ background: {t.accent}; border-radius: 5u; }}
QSlider::sub-page:horizontal:disabled {{ background: {t.meter_off}; }}
QSlider::handle:horizontal {{
    background: {t.text}; border: {line} {t.edge}; border-radius: 8u; width: 28u; margin: -{over}px 0;
}}
QSlider::handle:horizontal:focus {{ border: {focus} {t.accent}; }}
QSlider::handle:horizontal:disabled {{ background: {t.button_down}; border-color: {t.button_down}; }}
QScrollBar:vertical {{ background: {t.panel}; width: 16u; margin: 0; border: none; }}
QScrollBar::handle:vertical {{ background: {t.edge}; border-radius: 5u; min-height: 48u; margin: 2u 3u; }}
QScrollBar::handle:vertical:hover {{ background: {t.quiet_text}; }}
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; }}
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical {{ background: none; }}
QToolTip {{ background: {t.panel}; color: {t.text}; border: 1u solid {t.edge}; padding: 6u; }}
QFrame#recordIndicator {{ border: {line} {t.edge}; border-radius: 8u; background: {t.panel}; }}
QFrame#recordIndicator[state="on"] {{ border-color: {t.danger_edge}; background: {t.recording}; }}
QFrame#recordIndicator[state="trouble"] {{ border-color: {t.notice_edge}; background: {t.notice}; }}
QPushButton#recordingAsk, QPushButton#recordingAsk:hover {{
    background: transparent; border-color: transparent;
}}
QPushButton#recordingAsk:focus {{ border-color: {t.focus}; }}
QFrame#noticeBar {{ border: {line} {t.notice_edge}; border-radius: 8u; background: {t.notice}; }}
QFrame#noticeBar QPushButton {{ border: none; background: {t.notice}; }}
QFrame#noticeBar QPushButton#noticeAction {{
    background: {t.notice_edge}; color: {t.accent_text}; font-weight: bold;
}}
QFrame#noticeBar QPushButton:focus {{ border: {focus} {t.focus}; min-height: {bare}px; }}
QFrame#helpCard, QFrame#firstCard {{
    border: {line} {t.edge}; border-radius: 12u; background: {t.panel};
}}
QFrame#harmonyPanel {{ border: {line} {t.edge}; border-radius: 12u; background: {t.panel}; }}
QFrame#helpCard QScrollArea, QWidget#helpList,
QFrame#harmonyPanel QScrollArea, QFrame#harmonyPanel QStackedWidget {{
    background: transparent; border: none;
}}
QTableView {{
    background: {t.panel}; color: {t.text}; border: {line} {t.edge}; border-radius: 4u; outline: none;
    gridline-color: {t.button_down}; selection-background-color: {t.accent};
    selection-color: {t.accent_text};
}}
QTableView::item {{ padding: 0 6u; }}
QTableView:focus {{ border: {focus} {t.focus}; }}
QHeaderView {{ background: {t.button}; border: none; }}
QHeaderView::section {{
    background: {t.button}; color: {t.text}; border: none; border-right: {line} {t.edge};
    padding: 6u 8u; font-weight: bold;
}}
QLineEdit[cell="true"], QComboBox[cell="true"], QLineEdit[cell="true"]:focus, QComboBox[cell="true"]:focus {{
    border: {line} {t.focus}; border-radius: 0; padding: 0 6u; min-height: 0;
}}
QPlainTextEdit {{
    background: {t.button}; color: {t.text}; border: {line} {t.edge}; border-radius: 8u; padding: 4u 8u;
}}
QPlainTextEdit:focus {{ border: {focus} {t.focus}; }}
QPlainTextEdit:disabled {{ color: {t.quiet_text}; border-color: {t.button_down}; }}
QFrame[asks="true"] {{ border: {line} {t.edge}; border-radius: 8u; background: {t.panel}; }}
QLabel[warns="true"] {{
    border: {line} {t.notice_edge}; border-radius: 8u; background: {t.notice}; padding: 4u 10u;
}}
QProgressBar {{
    border: {line} {t.edge}; border-radius: 8u; background: {t.panel}; color: {t.text};
    text-align: center; min-height: 28u;
}}
QProgressBar::chunk {{ background: {t.button_down}; border-radius: 6u; }}
QSplitter::handle {{ background: {t.button_down}; }}
QListView[rows="true"] {{ background: {t.panel}; border: none; outline: none; }}
QLabel#hint {{
    background: {t.window}; color: {t.text}; border: {line} {t.text}; border-radius: 17u;
    padding: 8u 20u; font-size: 17u;
}}
QLabel#heading, QLabel[strong="true"] {{ font-weight: bold; }}
QLabel#noticeText {{ color: {t.text}; }}
QPushButton#leadMark {{ min-height: 64u; font-weight: bold; }}
QPushButton#leadMark[dense="true"] {{ min-height: 48u; }}
QLabel#recoveryKey {{ font-size: 24u; font-weight: bold; font-family: monospace; }}
QLabel#quiet, QLabel[quiet="true"] {{ color: {t.quiet_text}; font-size: 13u; }}
"""
