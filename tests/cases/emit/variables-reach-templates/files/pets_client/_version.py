__version__ = "0.1.0+7f3a"
