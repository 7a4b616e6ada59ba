filters = {"team": }
