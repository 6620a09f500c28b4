"""An invented law, to test the engine apart from the real one."""
