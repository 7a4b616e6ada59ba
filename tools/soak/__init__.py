"""The fault run: thousands of calls of the generated client against a mock where much goes wrong."""
