"""The day of all tests, in Python and in the browser: none depends on the real one."""

from datetime import UTC, datetime

NOW = datetime(2026, 11, 18, 12, tzinfo=UTC)
PAGE_CLOCK = f"""(() => {{
    const Real = Date, ahead = {NOW.timestamp() * 1000} - Real.now();
    window.Date = class extends Real {{
        constructor(...given) {{ given.length ? super(...given) : super(Real.now() + ahead); }}
        static now() {{ return Real.now() + ahead; }}
    }};
}})()"""
