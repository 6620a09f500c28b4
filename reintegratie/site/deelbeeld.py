"""The picture that social media show beside a link to the book."""

from PIL import Image, ImageDraw, ImageFont

SIZE = (1200, 630)
EDGE = 90
PAPER, INK, ACCENT, SOFT = "#f7f9fc", "#14213d", "#154273", "#44546a"
LINES = (("Elke regel uitgelegd,", 50), ("en zelf uit te rekenen.", 50))
MARKS = (("lid 1", "ja"), ("lid 2", "nee"), ("lid 3", "?"))


def draw(title, path):
    """Draw the picture with this title and write it to `path` as PNG."""
    image = Image.new("RGB", SIZE, PAPER)
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 0, 28, SIZE[1]), fill=ACCENT)
    top = write(pen, EDGE, broken(pen, title, 92), 92, INK) + 40
    for text, size in LINES:
        top = write(pen, top, [text], size, SOFT)
    boxes(pen, SIZE[1] - EDGE - 70)
    image.save(path, "PNG", optimize=True)


def write(pen, top, lines, size, colour):
    """Write lines of text from the left edge; return where the next line starts."""
    for line in lines:
        pen.text((EDGE, top), line, font=ImageFont.load_default(size), fill=colour)
        top += round(size * 1.25)
    return top


def broken(pen, text, size):
    """Return the text as lines that fit between the edges."""
    lines, font = [""], ImageFont.load_default(size)
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if pen.textlength(longer, font) > SIZE[0] - 2 * EDGE:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def boxes(pen, top):
    """Draw the steps of a calculation: what a chapter shows."""
    left, font = EDGE, ImageFont.load_default(36)
    for step, answer in MARKS:
        pen.rounded_rectangle((left, top, left + 300, top + 70), 14, outline=ACCENT, width=3)
        pen.text((left + 24, top + 35), step, font=font, fill=INK, anchor="lm")
        pen.text((left + 276, top + 35), answer, font=font, fill=ACCENT, anchor="rm")
        left += 340
