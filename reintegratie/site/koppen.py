"""The headers that a host should send, as files for common hosts, all from one table.

``_headers`` (Netlify, Cloudflare Pages) and ``.htaccess`` (Apache) stand in the site;
``nginx.conf`` stands beside it. GitHub Pages sends no headers of ours: there the policy in the
page itself does the work.
"""

from pathlib import Path

FOR_EVER = "public, max-age=31536000, immutable"
ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": (
        "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"
    ),
}
NO_FRAME = "X-Frame-Options"  # but for the calculators that are made for it
FRAMED = "rekenhulp"
NGINX = """\
# A server of nginx for the handbook: set the name and the folder, and add your certificate.
types_hash_max_size 4096;
map $uri $handboek_bewaren {{
    default {check};
    "~^/({hashed})/" "{for_ever}";
}}
map $uri $handboek_kader {{
    default DENY;
    "~^/{framed}/" "";
}}
server {{
    listen 80;
    server_name handboek.example;
    root /var/www/handboek;
    charset utf-8;
    include mime.types;
    error_page 404 /404.html;
    gzip on;
    gzip_types text/css text/javascript application/javascript application/json image/svg+xml;
    add_header Cache-Control $handboek_bewaren;
    add_header {no_frame} $handboek_kader always;
{headers}
    location / {{
        try_files $uri $uri/index.html =404;
    }}
    location ~ /(\\.|_headers$) {{
        return 404;
    }}
}}
"""
APACHE = """\
# Headers of the handbook for Apache; needs mod_headers and AllowOverride All.
Options -Indexes
ErrorDocument 404 {base}404.html
AddDefaultCharset utf-8
{headers}
Header set Cache-Control "{check}"
<If "%{{REQUEST_URI}} =~ m#^{base}({hashed})/#">
    Header set Cache-Control "{for_ever}"
</If>
<If "%{{REQUEST_URI}} !~ m#^{base}{framed}/#">
    Header always set {no_frame} "DENY"
</If>
<Files "_headers">
    Require all denied
</Files>
"""


def write(site: Path, policy: str, folders: list[str], base: str) -> None:
    """Write the header files for a site with this policy.

    ``folders`` hold only files whose name changes with their content; ``base`` is the path at
    which the site stands, with a slash on both sides.
    """
    headers = {"Content-Security-Policy": policy, **ALWAYS}
    (site / "_headers").write_text(_headers(headers, folders, _unframed(site)), "utf-8")
    common = {
        "hashed": "|".join(folders).replace(".", r"\."),
        "for_ever": FOR_EVER,
        "check": "no-cache",
        "framed": FRAMED,
        "no_frame": NO_FRAME,
    }
    (site / ".htaccess").write_text(
        APACHE.format(
            **common,
            base=base,
            headers="\n".join(
                f'Header always set {name} "{value}"' for name, value in headers.items()
            ),
        ),
        "utf-8",
    )
    (site.parent / "nginx.conf").write_text(
        NGINX.format(
            **common,
            headers="\n".join(
                f'    add_header {name} "{value}" always;' for name, value in headers.items()
            ),
        ),
        "utf-8",
    )


def _unframed(site: Path) -> list[str]:
    """The patterns of all pages that no other site may show: all but the calculators alone."""
    pages = {path.relative_to(site).parts for path in site.rglob("*.html")}
    tops = {f"/{one[0]}/*" if len(one) > 1 else f"/{one[0]}" for one in pages}
    return sorted({"/", *tops} - {f"/{FRAMED}/*"})


def _headers(headers: dict[str, str], folders: list[str], unframed: list[str]) -> str:
    """The file for hosts that join what several patterns say: no header stands in two of them."""
    blocks = {"/*": headers} | {f"/{folder}/*": {"Cache-Control": FOR_EVER} for folder in folders}
    blocks |= {pattern: blocks.get(pattern, {}) | {NO_FRAME: "DENY"} for pattern in unframed}
    return "\n".join(
        "\n".join([pattern, *(f"  {name}: {value}" for name, value in rows.items()), ""])
        for pattern, rows in blocks.items()
    )
