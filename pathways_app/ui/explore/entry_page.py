"""The page of one entry: what it is, what it asks, gives and costs, who offers it, and where that is written."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from pathways_app.domain.bursary import Bursary
from pathways_app.domain.credential import Credential
from pathways_app.domain.source import Source, trust_in
from pathways_app.domain.step import Basis, Step
from pathways_app.domain.support import Support
from pathways_app.ui.explore import entry_words as words
from pathways_app.ui.explore.entry_buttons import EntryButtons
from pathways_app.ui.explore.entry_kinds import kind_words
from pathways_app.ui.explore.entry_view import EntryView, Link, asked
from pathways_app.ui.explore.finding_list import marks_of
from pathways_app.ui.explore.link_list import LinkList
from pathways_app.ui.inspector_words import document_words
from pathways_app.ui.issuer_words import issuer_words, providers_words
from pathways_app.ui.session import Draft
from pathways_app.ui.theme import Role, Theme, dress
from pathways_app.ui.widgets.badge import Badge, Mark, badge_size
from pathways_app.ui.widgets.inspector_rows import FactRow, SourceRow, rule, text_label
from pathways_app.ui.widgets.requirement_tree import RequirementTree
from pathways_app.ui.wording import language, name_of
from pathways_app.ui.year_words import figure_words

_MOST_WIDTH = 700
_SHOWN_SOURCES = 3
_ANYHOW = Qt.AlignmentFlag(0)
_BESIDE = 48.0  # icon and gaps of a fact with a badge


class EntryPage(QScrollArea):
    """Shows one entry with everything that touches it.

    Signals: followed(entry id), when a link to another entry is taken; those of `buttons` for what can be done with it.
    """

    followed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[EntryView, Draft] | None = None
        self.buttons = EntryButtons(theme, self)
        self.setAccessibleName(self.tr("Entry"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def ident(self) -> str | None:
        """The id of the entry shown."""
        return self._shown[0].entry.id if self._shown else None

    def show_entry(self, view: EntryView, draft: Draft) -> None:
        """Show an entry, judged by what is held and said in `draft`; nothing moves where it is shown already."""
        before, self._shown = self._shown, (view, draft)
        page = self.widget()
        if before is not None and before[0] is view and isinstance(page, _Page):
            if before[1] != draft:
                self.buttons.show_entry(view, draft)
                page.judge(draft)
            return
        if self.buttons.parent() is not self:
            self.buttons.setParent(self)  # out of the page that is about to go
        self.buttons.show_entry(view, draft)
        page = _Page(self._theme, view, draft, self.buttons)
        page.followed.connect(self.followed)
        page.grown.connect(self._make_room)
        self.setWidget(page)

    def _make_room(self) -> None:
        """Give the page the height of what was added at once: till then everything on it would lie closer than fits."""
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))


class _Page(QWidget):
    """The content for one entry: its head at once, then a section whenever there is time, so that nothing stands still.

    Signals: followed(entry id); grown(), after a section was added.
    """

    followed = Signal(str)
    grown = Signal()

    def __init__(self, theme: Theme, view: EntryView, draft: Draft, buttons: EntryButtons) -> None:
        super().__init__()
        self._theme, self._view, self._draft = theme, view, draft
        self._tree: RequirementTree | None = None
        self._later: deque[Callable[[], None]] = deque()
        across = QHBoxLayout(self)
        across.setContentsMargins(*(round(theme.px(side)) for side in (24, 6, 20, 20)))
        column = QWidget()
        column.setMaximumWidth(round(theme.px(_MOST_WIDTH)))
        across.addWidget(column, 1, Qt.AlignmentFlag.AlignTop)  # else what is there spreads out till all of it is
        across.addStretch(0)
        self._layout = QVBoxLayout(column)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(round(theme.px(3)))
        self._head(buttons)
        match view.entry:
            case Credential():
                self._credential(view.entry)
            case Step():
                self._step(view.entry)
            case Bursary():
                self._bursary(view.entry)
            case Support():
                self._links(self.tr("For"), view.for_)
        self._links(self.tr("In the workforce plans"), view.plans)
        self._later.append(self._sources)
        QTimer.singleShot(0, self, self._go_on)

    def judge(self, draft: Draft) -> None:
        """Judge what the entry asks by `draft`."""
        self._draft = draft
        if self._tree is not None:
            self._tree.show_parts(self._view.catalogue, asked(self._view, draft), None)

    def _go_on(self) -> None:
        """Add the next section."""
        if self._later:
            self._later.popleft()()
            self._layout.activate()
            self.grown.emit()
            QTimer.singleShot(0, self, self._go_on)

    def _head(self, buttons: EntryButtons) -> None:
        view, theme = self._view, self._theme
        hit = view.finding.hit
        place = name_of(view.catalogue.jurisdiction.name)
        kind = " · ".join(filter(None, (kind_words(hit.section, hit.kind), view.finding.level, place)))
        self._add(text_label(kind, Role.SMALL, "ink-muted"))
        self._add(text_label(hit.name, Role.DISPLAY))
        others = [text for code, text in view.entry.name.versions if code != language() and text != hit.name]
        if others:
            self._add(text_label(" · ".join(dict.fromkeys(others)), Role.FIELD, "ink-muted"))
        marks = marks_of(view.finding)
        if marks:
            row = QHBoxLayout()
            row.setSpacing(round(theme.px(6)))
            for mark in marks:
                row.addWidget(Badge(theme, mark))
            row.addStretch()
            self._layout.addLayout(row)
        self._layout.addSpacing(round(theme.px(8)))
        self._add(buttons)
        buttons.show()
        if isinstance(view.entry, (Credential, Support)) and view.entry.summary:
            self._layout.addSpacing(round(theme.px(8)))
            self._add(text_label(view.entry.summary, Role.BODY))
        self._layout.addSpacing(round(theme.px(6)))

    def _credential(self, entry: Credential) -> None:
        view = self._view
        self._fact("school", issuer_words(entry.issuer))
        self._fact("banknote", words.pay_words(entry.pay) if entry.pay else "")
        self._fact("calendar-clock", words.validity_words(entry))
        self._fact("triangle-alert", entry.dead_end or "", "warning")
        self._links(self.tr("What leads here"), view.from_, self.tr("No step of the catalogue leads here."))
        self._links(self.tr("Holding one of these counts too"), view.implied_by)
        self._links(self.tr("Whoever holds it also holds"), view.implies)
        self._links(self.tr("What it leads to"), view.needed_by)
        self._links(self.tr("Support"), view.supports)
        self._notes(entry.notes, entry.pay.notes if entry.pay else None, entry.gap)

    def _step(self, entry: Step) -> None:
        view = self._view
        self._fact("school", providers_words(entry.providers))
        estimate = Mark.ESTIMATE if entry.duration.basis is Basis.ESTIMATE else None
        self._fact("calendar", words.duration_words(entry), badge=estimate)
        self._fact("clock", words.hours_words(entry))
        fee = Mark.NOT_KNOWN if entry.fee is None else Mark.ESTIMATE if words.is_guessed(entry) else None
        self._fact("banknote", words.fee_words(entry), badge=fee)
        self._fact("calendar-plus", words.intake_words(entry.intake_months))
        self._fact("calendar-clock", words.apply_words(entry.apply_by, entry.apply_by_intake))
        self._fact("languages", words.languages_words(entry.languages))
        self._asks(self.tr("What it asks"))
        self._links(self.tr("What it gives"), view.gives)
        self._links(self.tr("Money for it"), view.bursaries)
        self._links(self.tr("Support"), view.supports)
        self._paragraphs(self.tr("Papers to send"), *(document_words(document) for document in entry.documents))
        self._notes(entry.notes, entry.duration.note, entry.gap)

    def _bursary(self, entry: Bursary) -> None:
        amount = words.amount_words(entry)
        if amount and entry.academic_year:
            amount = ", ".join((amount, figure_words(entry.academic_year)))
        self._fact("hand-coins", amount or self.tr("Amount not known"), badge=None if amount else Mark.NOT_KNOWN)
        self._fact("calendar-clock", words.apply_words(entry.apply_by))
        if entry.discretionary:
            self._fact("info", self.tr("Given at somebody’s discretion, so never counted on"))
        self._asks(self.tr("Who can have it"))
        self._links(self.tr("Paid on"), self._view.for_)
        self._links(self.tr("Not together with"), self._view.barred)
        self._paragraphs(self.tr("What it binds you to"), entry.obligations)
        self._notes(entry.notes, entry.gap)

    def _asks(self, heading: str) -> None:
        self._later.append(lambda: self._add_asks(heading))

    def _add_asks(self, heading: str) -> None:
        self._section(heading)
        parts = asked(self._view, self._draft)
        if not parts:
            self._add(text_label(self.tr("Nothing in particular.")))
            return
        tree = self._tree = RequirementTree(self._theme)
        tree.setAccessibleName(heading)
        tree.show_parts(self._view.catalogue, parts, None)
        tree.credential_chosen.connect(self.followed)
        self._add(tree)

    def _links(self, heading: str, links: tuple[Link, ...], none: str = "") -> None:
        if links or none:
            self._later.append(lambda: self._add_links(heading, links, none))

    def _add_links(self, heading: str, links: tuple[Link, ...], none: str) -> None:
        self._section(heading)
        if links:
            listed = LinkList(self._theme, heading, links)
            listed.chosen.connect(lambda finding: self.followed.emit(finding.hit.id))
            self._add(listed)
        else:
            self._add(text_label(none))

    def _notes(self, *texts: str | None) -> None:
        self._paragraphs(self.tr("Worth knowing"), *texts)

    def _paragraphs(self, heading: str, *texts: str | None) -> None:
        said = [text for text in texts if text]
        if said:
            self._later.append(lambda: self._add_paragraphs(heading, said))

    def _add_paragraphs(self, heading: str, texts: Sequence[str]) -> None:
        self._section(heading)
        for text in texts:
            self._add(text_label(text))

    def _sources(self) -> None:
        sources = self._view.description.sources
        self._section(self.tr("Sources"))
        shown = len(sources) if len(sources) <= _SHOWN_SOURCES + 1 else _SHOWN_SOURCES
        for source in sources[:shown]:
            self._add(SourceRow(self._theme, source, trust_in(source)))
        if rest := sources[shown:]:
            more = dress(QPushButton(self.tr("Show %n more source(s)", "", len(rest))), look="quiet")
            more.clicked.connect(lambda: self._add_sources(more, rest))
            self._add(more, Qt.AlignmentFlag.AlignLeft)

    def _add_sources(self, button: QPushButton, sources: Sequence[Source]) -> None:
        place = self._layout.indexOf(button)
        button.hide()
        for number, source in enumerate(sources):
            self._layout.insertWidget(place + number, SourceRow(self._theme, source, trust_in(source)))

    def _fact(self, icon: str, text: str, token: str = "ink-muted", badge: Mark | None = None) -> None:
        if not text:
            return
        row = FactRow(self._theme, icon, text, token, badge)
        if badge is not None:  # which stands beside the words, not at the far end of the line
            words = QFontMetricsF(self._theme.font(Role.FIELD)).horizontalAdvance(text)
            row.setMaximumWidth(round(words + self._theme.px(_BESIDE)) + badge_size(self._theme, badge).width())
        self._add(row)

    def _section(self, heading: str) -> None:
        self._layout.addSpacing(round(self._theme.px(8)))
        self._add(rule())
        self._layout.addSpacing(round(self._theme.px(6)))
        label = text_label(heading, Role.HEADING, "ink-muted")
        label.setAccessibleName(heading)
        self._add(label)

    def _add(self, widget: QWidget, align: Qt.AlignmentFlag = _ANYHOW) -> None:
        self._layout.addWidget(widget, 0, align)
        widget.show()  # else the layout leaves it out until the next turn
