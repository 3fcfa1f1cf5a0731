# The plain Python pipeline: read the two leg channels of a recording with MNE, notch and band-pass filter them. No scoring.
import json
import sys
import time

import mne

mne.set_log_level("ERROR")
cpu, began = time.process_time(), time.perf_counter()
raw = mne.io.read_raw_edf(sys.argv[1], include=["EMG LAT", "EMG RAT"], preload=True)
raw.notch_filter(50, picks="all")
raw.filter(10, 90, picks="all")
print(json.dumps({"allCpuSeconds": time.process_time() - cpu, "wallSeconds": time.perf_counter() - began}))
