"""All the looks there are, and which one suits what somebody chose and what the system asks for."""

from dataclasses import replace

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QApplication

from improv.link.look import Look, ThemeChoice
from improv.ui.parts.theme import DARK, Theme

LIGHT = replace(
    DARK,
    name="light",
    window="#F3F5F8",
    panel="#FFFFFF",
    button="#E6EAF0",
    button_down="#CBD3DE",
    edge="#5F6B7A",
    text="#14171C",
    quiet_text="#404B59",
    accent="#0B5CAD",
    accent_text="#FFFFFF",
    accent_focus="#000000",
    focus="#000000",
    danger="#B3261E",
    danger_edge="#7A120C",
    danger_text="#FFFFFF",
    recording="#FBE1DF",
    notice="#FFF1CC",
    notice_edge="#8A5A00",
    meter_low="#13703A",
    meter_middle="#8A5A00",
    meter_high="#B3261E",
    meter_off="#D5DBE4",
    calm="#13703A",
    clear="#0B5CAD",
    tense="#8A5A00",
    harsh="#B3261E",
    key_white="#FFFFFF",
    key_black="#9AA5B5",
    key_on="#0B4F94",
    key_between="#6B3500",
)
CONTRAST = replace(
    DARK,
    name="contrast",
    window="#000000",
    panel="#000000",
    button="#000000",
    button_down="#333300",
    edge="#FFFFFF",
    text="#FFFFFF",
    quiet_text="#FFFFFF",
    accent="#FFFF00",
    accent_text="#000000",
    accent_focus="#000000",
    focus="#FFFF00",
    danger="#000000",
    danger_edge="#FFFF00",
    danger_text="#FFFF00",
    recording="#000000",
    notice="#000000",
    notice_edge="#FFFF00",
    meter_low="#FFFFFF",
    meter_middle="#FFFF00",
    meter_high="#FFFF00",
    meter_off="#333333",
    pad_text="#000000",
    calm="#FFFFFF",
    clear="#FFFFFF",
    tense="#FFFF00",
    harsh="#FFFF00",
    key_white="#4D4D4D",
    key_black="#000000",
    key_on="#FFFF00",
    key_between="#FFFFFF",
    shape_edge="#000000",
    line=3,
    focus_line=5,
)
CALM = replace(
    DARK,
    name="calm",
    window="#20262B",
    panel="#272E34",
    button="#2F373E",
    button_down="#3D474F",
    edge="#909CA4",
    text="#E6EAEC",
    quiet_text="#C3CBD0",
    accent="#86AEBD",
    danger="#7A3530",
    danger_edge="#D9A09B",
    danger_text="#F2E9E8",
    recording="#4D2B2A",
    notice="#463B25",
    notice_edge="#CDB27A",
    meter_low="#86B399",
    meter_middle="#CDB27A",
    meter_high="#D9A09B",
    meter_off="#323A41",
    calm="#8FBFA3",
    clear="#A3C3D6",
    tense="#CDB27A",
    harsh="#D9A09B",
    key_white="#4A545C",
    key_black="#20262B",
    key_on="#9CC3D1",
    key_between="#D8BE8A",
    shape_edge="#20262B",
    motion=False,
)
THEMES = {
    ThemeChoice.DARK: DARK,
    ThemeChoice.LIGHT: LIGHT,
    ThemeChoice.CONTRAST: CONTRAST,
    ThemeChoice.CALM: CALM,
}


def theme_of(look: Look, system: ThemeChoice) -> Theme:
    """Return the theme that somebody chose; ``system`` is what stands for the choice of the same name."""
    choice = system if look.theme is ThemeChoice.SYSTEM else look.theme
    plain = THEMES.get(choice, DARK)
    return replace(plain, scale=look.text_percent / 100, motion=look.motion and plain.motion)


def system_choice(app: QApplication) -> ThemeChoice:
    """Return what the system asks for: high contrast, light, or dark, also where it says nothing."""
    hints = app.styleHints()
    if hints is None:
        return ThemeChoice.DARK
    wishes = hints.accessibility()
    if wishes is not None and wishes.contrastPreference() == Qt.ContrastPreference.HighContrast:
        return ThemeChoice.CONTRAST
    return ThemeChoice.LIGHT if hints.colorScheme() == Qt.ColorScheme.Light else ThemeChoice.DARK
