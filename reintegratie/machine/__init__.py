"""What touches the machine: files read and written, and the terminal.

* ``read``      a file or standard input as text, in any encoding that says what it is, with an end
* ``whole``     files that appear whole, or not at all; several together, or none of them
* ``programma`` where a program is that somebody else made: a browser
* ``terminal``  text for any terminal: what it cannot show is replaced, what would steer it is shown

Standard library only, and no law.
"""
