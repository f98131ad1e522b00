"""WeasyPrint in one process: median of processor milliseconds a document. Argument: folder of inputs."""
import statistics
import sys
import time
from pathlib import Path

from weasyprint import HTML, __version__
from weasyprint.text.fonts import FontConfiguration

fonts = FontConfiguration()
variant = {"pdf_variant" if int(__version__.split(".")[0]) >= 59 else "variant": "pdf/ua-1"}
taken = []
for source in sorted(Path(sys.argv[1]).glob("*.html")):
    before = time.process_time()
    pdf = HTML(filename=str(source)).write_pdf(font_config=fonts, **variant)
    taken.append((time.process_time() - before) * 1000)
    assert len(pdf) > 10_000, source
print(f"{statistics.median(taken[len(taken) // 4:]):.1f}")
