"""The Funding place: every bursary as due, possible or not due, and the questions worth answering."""
